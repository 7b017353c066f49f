/** Two batches of ten backup codes. No source shows PACER's codes: their form is made up. */
export const backupBatches: readonly [readonly string[], readonly string[]] = [
  [
    '4356-7277',
    '7124-1943',
    '1477-3283',
    '9425-4919',
    '8046-9433',
    '7073-5601',
    '7297-2181',
    '6805-4671',
    '6188-5194',
    '5863-1808',
  ],
  [
    '2336-9873',
    '8075-8640',
    '1521-5413',
    '8594-6225',
    '7959-2995',
    '2223-7102',
    '3857-3041',
    '9675-8487',
    '3371-1264',
    '8987-7069',
  ],
];
