/** The film outside the seven whose listing has most pieces of kinds the seven have. */
export const entryId = 'other-railway';
