import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { type PersonStore, parsePerson } from '../../../core/memory/person.js';
import { dynamodb, Refused } from './dynamodb.js';

/** Records expire after a year without use: DynamoDB deletes items past their `expires`, in s since 1970. */
const KEPT_FOR_S = 365 * 86_400;

const found = v.object({
  Item: v.optional(
    v.record(
      v.string(),
      v.custom<AttributeValue>((value) => v.is(v.looseObject({}), value)),
    ),
  ),
});
const item = v.object({
  attributes: v.unknown(),
  version: v.optional(v.pipe(v.number(), v.integer()), 0),
  expires: v.optional(v.number(), Number.POSITIVE_INFINITY),
});

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
      const { Item } = v.parse(
        found,
        await call(
          'GetItem',
          { TableName: tableName, Key: marshall({ id }), ConsistentRead: true },
          withinMs,
        ),
      );
      const kept = v.safeParse(item, Item && unmarshall(Item));
      if (!kept.success) return { person: undefined, version: 0 };
      const { attributes, version, expires } = kept.output;
      const person = expires * 1_000 > now() ? parsePerson(attributes) : undefined;
      return { person, version };
    },
    async save(id, person, version, withinMs) {
      const expires = Math.floor(now() / 1_000) + KEPT_FOR_S;
      const next = { id, attributes: person, version: version + 1, expires };
      try {
        await call(
          'PutItem',
          {
            TableName: tableName,
            Item: marshall(next, { removeUndefinedValues: true }),
            ExpressionAttributeNames: { '#version': 'version' },
            ...(version === 0
              ? { ConditionExpression: 'attribute_not_exists(#version)' }
              : {
                  ConditionExpression: '#version = :version',
                  ExpressionAttributeValues: marshall({ ':version': version }),
                }),
          },
          withinMs,
        );
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
