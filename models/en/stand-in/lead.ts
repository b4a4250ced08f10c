/** What may come first, in any order, and changes nothing of what is asked or told after it: "so, wait, sorry". */
export const LEAD =
  '^(?:(?:so|and|but|oh|ah|er|um|wait|sorry|excuse me|okay|ok|right|well|now|hey|coach|no|nah|yes|actually|hello|hi|good (?:morning|evening|afternoon)|please|pardon|hang on|hold on|haud on|hold up|wait a (?:sec|second|minute|moment)|(?:hang|hold|haud) on a (?:sec|second|minute|moment)|aiyah) )*';
