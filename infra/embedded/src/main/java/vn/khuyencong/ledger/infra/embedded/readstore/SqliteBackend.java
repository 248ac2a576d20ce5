package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Runs each command of the wire as one transaction of the file.
 *
 * <p>Commands that change which collections there are run alone, so that nobody meets a collection in mid-rename.
 */
final class SqliteBackend extends AbstractMongoBackend {

    /** As MongoDB has it: a whole batch of a rebuild travels, and is kept, as one. */
    private static final int MAX_WRITE_BATCH_SIZE = 100_000;

    private static final int FIRST_BATCH = 101;

    private final ViewsFile file;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();
    private final ReadWriteLock structure = new ReentrantReadWriteLock();

    SqliteBackend(ViewsFile file) {
        this.file = file;
        file
                .read(() ->
                        file.session().texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%.%'"))
                .stream()
                .map(table -> table.substring(0, table.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        Supplier<Document> answer = () -> super.handleCommand(channel, databaseName, command, query);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "ismaster" -> answer.get().append("maxWriteBatchSize", MAX_WRITE_BATCH_SIZE);
            case "insert", "findandmodify" -> {
                createIfAbsent(databaseName, String.valueOf(query.get(command)));
                yield beside(() -> file.write(answer));
            }
            case "update" -> {
                createIfAbsent(databaseName, String.valueOf(query.get(command)));
                yield beside(() -> file.write(() -> update(channel, databaseName, query)));
            }
            case "delete" -> beside(() -> file.write(answer));
            case "create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection" ->
                alone(() -> file.write(answer));
            case "find" -> {
                query.putIfAbsent("batchSize", Utils.isTrue(query.get("singleBatch")) ? 0 : FIRST_BATCH);
                yield beside(() -> file.read(answer));
            }
            default -> beside(() -> file.read(answer));
        };
    }

    /** The library goes on after a refused update; an ordered batch has to end there. */
    private Document update(Channel channel, String databaseName, Document query) {
        Document reply = super.handleCommand(channel, databaseName, "update", query);
        if (!Utils.isTrue(query.get("ordered"))
                || !(reply.get("writeErrors") instanceof List<?> errors)
                || !(errors.getFirst() instanceof Document error && error.get("index") instanceof Integer refused)
                || !(query.get("updates") instanceof List<?> updates)) {
            return reply;
        }
        file.session().rollback();
        Document upToTheRefused = query.clone().append("updates", updates.subList(0, refused + 1));
        return super.handleCommand(channel, databaseName, "update", upToTheRefused);
    }

    /** The wire of old drivers, which reads the answer only after the command is over. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return beside(() -> file.read(() -> {
            QueryResult result = super.handleQuery(query);
            return new QueryResult(result.collectDocuments(), result.getCursorId());
        }));
    }

    /** A first opening writes, and locks the file before the library's own map, as every other command does. */
    @Override
    public MongoDatabase resolveDatabase(String databaseName) {
        MongoDatabase known = opened.get(databaseName);
        if (known != null) {
            return known;
        }
        MongoDatabase database = file.write(() -> super.resolveDatabase(databaseName));
        opened.put(databaseName, database);
        return database;
    }

    @Override
    public void dropDatabase(String databaseName) {
        opened.remove(databaseName);
        super.dropDatabase(databaseName);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new SqliteDatabase(databaseName, getCursorRegistry(), file);
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }

    private void createIfAbsent(String databaseName, String collectionName) {
        SqliteDatabase database = (SqliteDatabase) resolveDatabase(databaseName);
        if (database.resolveCollection(collectionName, false) == null) {
            alone(() -> file.write(() -> database.create(collectionName)));
        }
    }

    private <T> T alone(Supplier<T> command) {
        return holding(structure.writeLock(), command);
    }

    private <T> T beside(Supplier<T> command) {
        return holding(structure.readLock(), command);
    }

    private static <T> T holding(Lock lock, Supplier<T> command) {
        lock.lock();
        try {
            return command.get();
        } finally {
            lock.unlock();
        }
    }
}
