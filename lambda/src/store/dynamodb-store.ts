import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { isNewer, parsePerson } from '../../../core/memory/person.js';
import type { PersonStore, Version } from '../../../core/memory/store.js';
import { dynamodb, Refused } from './dynamodb.js';

/** Records expire after a year without use: DynamoDB deletes items past their `expires`, in s since 1970. */
const KEPT_FOR_S = 365 * 86_400;

const attributeValue = v.custom<AttributeValue>((value) => v.is(v.looseObject({}), value));
const found = v.object({ Item: v.optional(v.record(v.string(), attributeValue)) });
const version = v.object({
  N: v.pipe(v.string(), v.transform(Number), v.safeInteger(), v.minValue(1)),
});
const expires = v.object({ N: v.pipe(v.string(), v.transform(Number)) });

/**
 * People in a DynamoDB table, in the layout of
 * ask-sdk-dynamodb-persistence-adapter: partition key `id`, everything else in
 * the map `attributes`; plus `version`, incremented by each save, and `expires`.
 * Region and endpoint come from the environment, as in the AWS SDK.
 */
export function dynamodbStore(tableName: string, now: () => number = Date.now): PersonStore {
  const call = dynamodb(process.env);
  return {
    async load(id, withinMs) {
      const asked = { TableName: tableName, Key: marshall({ id }), ConsistentRead: true };
      const { Item } = v.parse(found, await call('GetItem', asked, withinMs));
      if (Item === undefined) return { person: undefined, version: 0 };
      const { attributes } = unmarshall(
        { ...(Item.attributes && { attributes: Item.attributes }) },
        { wrapNumbers: Number },
      );
      const until = v.safeParse(expires, Item.expires);
      const isOver = until.success && until.output.N * 1_000 <= now();
      const person = isOver ? undefined : parsePerson(attributes);
      return { person, version: isNewer(attributes) ? 'newer' : versionOf(Item.version) };
    },
    async save(id, person, version, withinMs) {
      if (version === 'newer') return false;
      const expires = Math.floor(now() / 1_000) + KEPT_FOR_S;
      const number = typeof version === 'number' ? version + 1 : 1;
      const next = { id, attributes: person, version: number, expires };
      const condition =
        version === 0
          ? { ConditionExpression: 'attribute_not_exists(#version)' }
          : {
              ConditionExpression: '#version = :version',
              ExpressionAttributeValues:
                typeof version === 'number'
                  ? marshall({ ':version': version })
                  : { ':version': version.odd },
            };
      const put = {
        TableName: tableName,
        Item: marshall(next, { removeUndefinedValues: true }),
        ExpressionAttributeNames: { '#version': 'version' },
        ...condition,
      };
      try {
        await call('PutItem', put, withinMs);
        return true;
      } catch (error) {
        if (error instanceof Refused && error.name === 'ConditionalCheckFailedException')
          return false;
        throw error;
      }
    },
    async erase(id, withinMs) {
      await call('DeleteItem', { TableName: tableName, Key: marshall({ id }) }, withinMs);
    },
  };
}

/** Odd ones are compared as they are, so that the item can be saved again, and gets a good one. */
function versionOf(kept: AttributeValue | undefined): Version {
  if (kept === undefined) return 0;
  const parsed = v.safeParse(version, kept);
  return parsed.success ? parsed.output.N : { odd: kept };
}
