/** The day of the build, YYYY-MM-DD: `BUILD_DATE` when given, so that a build can be repeated to the byte. */
export const buildDate = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
