import { openLocalTable } from '../../simulator/local-table.js';
import { expectAsWritten, play, transcripts } from '../conversations/transcript.js';

/** Plays that last for days, against a real table and a stand-in for Alexa's services. */
test.each(transcripts('tests/weeks'))(
  '$name is spoken as written',
  async (transcript) => {
    const table = await openLocalTable();
    Object.assign(process.env, table.env);
    try {
      expectAsWritten(transcript, await play(transcript, table.env.TABLE_NAME));
    } finally {
      await table.close();
    }
  },
  60_000,
);
