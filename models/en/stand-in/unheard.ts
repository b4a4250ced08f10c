/** What was told to nobody, or not understood. */
export const UNHEARD = ['OtherThingIntent', 'AMAZON.FallbackIntent'] as const;
