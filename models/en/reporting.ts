/** As somebody would say that they have a sign. */
export const reporting = 'i have {sign}';
