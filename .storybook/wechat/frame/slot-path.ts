/** Where the template stands that all of the host's components have. */
export const slotPath = 'sampan-host/slot';
