# docs/administrators.md says how to run this. tests/house/container.test.ts runs the steps below without Docker.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
ENV CI=1
COPY . .
RUN npm run -s setup
RUN npm run -s build
RUN npx -y pnpm@12.21.0 --filter @samenspel/server deploy --prod /out/server
RUN mkdir -p /out/client/dist && cp -R client/dist/site /out/client/dist/ && cp LICENSE /out/

FROM ${NODE_IMAGE}
RUN mkdir /data && chown 1000:1000 /data
WORKDIR /app
COPY --from=build /out ./
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV PORT=8080
ENV DATA_DIR=/data
# The user "node" of the image; a number, so that whoever runs it can see that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
