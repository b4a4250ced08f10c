# Back Coach as a web service, built from the lockfile: docker build -t back-coach .
# With the command "node mcp/serve.js" it is the MCP server instead: docs/mcp.md.
FROM node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS build
# What is built is no more trusted than what runs.
USER node
RUN mkdir /home/node/app
WORKDIR /home/node/app
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY --chown=node:node . .
RUN npm run --silent bundle

FROM node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
ENV NODE_ENV=production PORT=3443
WORKDIR /app
COPY --from=build /home/node/app/hosting/dist/ ./
COPY --from=build /home/node/app/mcp/dist/serve.js /home/node/app/mcp/dist/round.html /home/node/app/mcp/dist/understanding-en.bin.gz ./mcp/
USER node
EXPOSE 3443
# With TLS the certificate isn't checked: it is for the name in its address, not for 127.0.0.1.
HEALTHCHECK --timeout=5s CMD ["node", "-e", "require(process.env.TLS_KEY ? 'https' : 'http').get({ host: '127.0.0.1', port: process.env.PORT, path: '/health', rejectUnauthorized: false }, ({ statusCode }) => process.exit(statusCode === 204 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "serve.js"]
