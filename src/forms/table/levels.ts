/** The four levels, best first (Hoàn thành xuất sắc / tốt / hoàn thành / không hoàn thành nhiệm vụ). */
export const LEVELS = ['excellent', 'good', 'complete', 'incomplete'] as const;
export type Level = (typeof LEVELS)[number];
