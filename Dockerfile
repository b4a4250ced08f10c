# Back Coach as a web service, built from the lockfile: docker build -t back-coach .
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run --silent bundle

FROM node:24-slim
ENV NODE_ENV=production PORT=3443
WORKDIR /app
COPY --from=build /app/hosting/dist/ ./
USER node
EXPOSE 3443
# With TLS the certificate isn't checked: it is for the name in its address, not for 127.0.0.1.
HEALTHCHECK --timeout=5s CMD ["node", "-e", "require(process.env.TLS_KEY ? 'https' : 'http').get({ host: '127.0.0.1', port: process.env.PORT, path: '/health', rejectUnauthorized: false }, ({ statusCode }) => process.exit(statusCode === 204 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "serve.js"]
