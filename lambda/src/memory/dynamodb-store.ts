import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type PersonStore, parsePerson } from './person.js';

/**
 * People in a DynamoDB table, laid out as ask-sdk-dynamodb-persistence-adapter
 * does: partition key `id`, everything else in the map `attributes`. Region and
 * endpoint come from the environment, as the AWS SDK reads them.
 */
export function dynamodbStore(tableName: string): PersonStore {
  const client = new DynamoDBClient({ maxAttempts: 2 });
  return {
    async load(id) {
      const key = marshall({ id });
      const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: key }));
      return Item && parsePerson(unmarshall(Item).attributes);
    },
    async save(id, person) {
      const item = marshall({ id, attributes: person }, { removeUndefinedValues: true });
      await client.send(new PutItemCommand({ TableName: tableName, Item: item }));
    },
  };
}
