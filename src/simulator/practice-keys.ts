import type { KeyId } from '../domain/passcode.ts';

/**
 * The keys of the practice: twenty bytes each in base32, as RFC 4226 recommends (section 4, R6). They protect nothing: everyone who reads this
 * page has them.
 */
export const keys: Readonly<Record<KeyId, string>> = {
  first: 'LGH3EKVMEUBFYUVZWNLVJOWJWOYDW7OR',
  second: 'E7YCRJ2MF53GXPIBWPOAY33ELFBYNPN7',
  third: 'YTPOXXMHBJYHZ37RZL3OYO77XETMQPHM',
  fourth: 'V6PTCXE5MKDQHSN76SO2AD7TIXJUD43R',
  fifth: '7MZ3AIGCTN7IADAUPBL62OXV7SOJUH4F',
  sixth: '7UTRPHA6M4NG4FQSM3DHI32VKSMJPC2Y',
  seventh: 'FE5PHCVANPSXOYEE3A2XMB22PWLXFJMN',
};

/** Two batches of ten backup codes. No source shows what PACER's look like; the form is made up. */
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
