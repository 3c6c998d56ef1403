/**
 * Tells whether an article's review is overdue.
 * @param reviewBy the day by which it must be read again (YYYY-MM-DD)
 * @param today the day of the build (YYYY-MM-DD)
 */
export const isOverdue = (reviewBy: string, today: string) => reviewBy < today;
