/** A swollen calf and a chest that hurts to fill: a clot that has moved; and breath that doesn't come. */
export const clotsAndBreath = [
  'my calf is hot and swollen and it stabs when i breathe in',
  'hot swollen calf and a sharp pain when i take a breath',
  "one calf's swollen and red and now my chest hurts when i breathe",
  "my calf's been swollen since the flight and now i'm short of breath",
  "swollen leg after the operation and now i can't catch my breath",
  "my leg's all hot and fat and there's a stitch in my chest when i breathe in",
  "calf's tender and swollen and i'm breathless going to the kitchen",
  "my calf's puffed up and every deep breath is a knife",
  "i'm just out of plaster and my calf's huge and i'm panting",
  "can't get any breath in",
  "i can't get my breath at all today",
  "i can't seem to get enough breath",
  "breath isn't coming",
  "my breathing isn't coming right",
  'breathing is not happening properly',
  "can't fill my lungs at all",
] as const;
