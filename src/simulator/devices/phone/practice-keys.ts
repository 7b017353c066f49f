import type { KeyId } from '../../../domain/passcode.ts';

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
