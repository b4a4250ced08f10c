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
COPY --from=build /app/hosting/dist/serve.js ./
USER node
EXPOSE 3443
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "serve.js"]
