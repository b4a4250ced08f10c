import fc from 'fast-check';

/** Property tests draw the same examples in every run. To search for new ones: `FC_SEED=7 npx jest`. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_124) });
