import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { type PersonStore, parsePerson } from './person.js';

/** A year of silence erases a person: DynamoDB deletes what is past its `expires`, in s since 1970. */
const KEPT_FOR_S = 365 * 86_400;
/** Alexa waits 8 s for an answer; one try that takes longer than this would cost it. */
const DEADLINE_MS = 2_000;

const item = v.object({
  attributes: v.unknown(),
  version: v.optional(v.pipe(v.number(), v.integer()), 0),
  expires: v.optional(v.number(), Number.POSITIVE_INFINITY),
});

/**
 * People in a DynamoDB table, laid out as ask-sdk-dynamodb-persistence-adapter
 * does: partition key `id`, everything else in the map `attributes`. Beside it
 * stand `version`, which each save raises, and `expires`. Region and endpoint
 * come from the environment, as the AWS SDK reads them.
 */
export function dynamodbStore(tableName: string, now: () => number = Date.now): PersonStore {
  const client = new DynamoDBClient({ maxAttempts: 2 });
  const deadline = () => ({ abortSignal: AbortSignal.timeout(DEADLINE_MS) });
  return {
    async load(id) {
      const get = new GetItemCommand({
        TableName: tableName,
        Key: marshall({ id }),
        ConsistentRead: true,
      });
      const { Item } = await client.send(get, deadline());
      const found = v.safeParse(item, Item && unmarshall(Item));
      if (!found.success) return { person: undefined, version: 0 };
      const { attributes, version, expires } = found.output;
      const person = expires * 1_000 > now() ? parsePerson(attributes) : undefined;
      return { person, version };
    },
    async save(id, person, version) {
      const expires = Math.floor(now() / 1_000) + KEPT_FOR_S;
      const next = { id, attributes: person, version: version + 1, expires };
      const put = new PutItemCommand({
        TableName: tableName,
        Item: marshall(next, { removeUndefinedValues: true }),
        ExpressionAttributeNames: { '#version': 'version' },
        ...(version === 0
          ? { ConditionExpression: 'attribute_not_exists(#version)' }
          : {
              ConditionExpression: '#version = :version',
              ExpressionAttributeValues: marshall({ ':version': version }),
            }),
      });
      try {
        await client.send(put, deadline());
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async erase(id) {
      const erase = new DeleteItemCommand({ TableName: tableName, Key: marshall({ id }) });
      await client.send(erase, deadline());
    },
  };
}
