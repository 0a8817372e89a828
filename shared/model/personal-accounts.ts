/** All personal Microsoft accounts (outlook.com and the like) sign in to this one tenant. */
export const PERSONAL_TENANT_ID = '9188040d-6c67-4c5b-b112-36a304b66dad';

export const PERSONAL_ACCOUNTS = 'Personal Microsoft accounts';

/** Is it the tenant ID of personal Microsoft accounts? */
export function isPersonalTenant(text: string | undefined): boolean {
  return text?.toLowerCase() === PERSONAL_TENANT_ID;
}
