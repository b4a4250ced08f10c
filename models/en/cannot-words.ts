/** "I can't ..." in words of their own, and the words by which it is about a pose, a cue or a move. */
export const cannot = {
  saying: "i can't {what}",
  /** By these it is about kneeling. */
  kneeling: ['kneel', 'kneeling', 'on my knees', 'on my knee'],
  /** After these comes when it can't be done. */
  when: ['when', 'while', 'whilst', 'if', 'once'],
  poses: [
    ...['do this', 'do that', 'do it', 'do these', 'do those', 'manage', 'pose', 'position'],
    ...['stretch', 'stretches', 'exercise', 'exercises', 'this one', 'that one', 'reach', 'bend'],
    ...['twist', 'arch', 'curl', 'kneel', 'squat', 'crouch', 'lunge', 'balance like', 'plank'],
    ...['hold it', 'hold this', 'hold that', 'hold the', 'stay in', 'stay like', 'keep it up'],
    ...['get down', 'get into', 'get that low', 'go that far', 'go any further', 'go lower'],
    ...['lie', 'lay', 'lie down', 'sit back', 'sit on', 'cross', 'all fours', 'hands and knees'],
    ...['round my', 'tuck', 'lower', 'roll', 'rotate', 'turn my', 'straighten', 'fold', 'touch'],
    ...['squeeze', 'clasp', 'interlock', 'point my', 'open my', 'spread', 'lean', 'tip back'],
    ...['like that', 'like this', 'that way', 'the way you', 'as you say', 'mat', 'cushion'],
    ...[
      'roller',
      'table',
      'get comfortable',
      'into my ribs',
      'into my back',
      'keep up',
      'that far',
      'this far',
      'that long',
    ],
  ],
} as const;
