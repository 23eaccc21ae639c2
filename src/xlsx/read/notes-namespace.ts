/**
 * How the product's notes stand in a workbook: one part of custom XML whose root has the product's namespace, the
 * same wherever it was written. Programs keep such a part as it is, or lose it whole.
 */
export const NOTES_NAMESPACE = 'urn:soat-bieu:notes';
