/** The office digit of a district court's case number, “3” of 3:21-cv-00437; null where it is not printed. */
export const caseNumberOffice = (caseNumber: string): string | null =>
  /(?:^|[^\d:])(\d):\d{2,4}-?\s?[a-z]{2}/i.exec(caseNumber)?.[1] ?? null

/** Whether the number is a criminal case's: cr, mj (magistrate's complaint), po (petty offence), as in 1:20-cr-00123 or 20 Cr. 123. */
export const isCriminal = (caseNumber: string): boolean => /(?:^|[^a-z])(?:cr|crim|mj|po)(?:[^a-z]|$)/i.test(caseNumber)
