const now = new Date();
const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()];

/** The day of the build and of the check, YYYY-MM-DD: `BUILD_DATE` when given, so that a build can be repeated to the byte. */
export const buildDate =
  process.env['BUILD_DATE'] ?? local.map((number) => String(number).padStart(2, '0')).join('-');
