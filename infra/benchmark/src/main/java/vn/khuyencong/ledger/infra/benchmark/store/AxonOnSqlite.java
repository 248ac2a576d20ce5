package vn.khuyencong.ledger.infra.benchmark.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Axon's {@link JdbcEventStorageEngine}, with what SQLite and its driver need said differently. */
final class AxonOnSqlite {
    private static final int CONSTRAINT_VIOLATED = 19;

    /** The driver has no null for a missing number: where nothing is found there must be no row. */
    private static final String OR_NO_ROW = " HAVING count(*) > 0";

    private AxonOnSqlite() {}

    static JdbcEventStorageEngine engine(OneWriter writer, Serializer serializer) {
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(writer)
                .transactionManager(writer)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(AxonOnSqlite::isConflict)
                .createTailToken((connection, schema) -> number(connection, schema, "min(%s) - 1", ""))
                .createHeadToken((connection, schema) -> number(connection, schema, "max(%s)", ""))
                .build();
        writer.executeInTransaction(() -> engine.createSchema(new Tables()));
        return engine;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException e && (e.getErrorCode() & 0xff) == CONSTRAINT_VIOLATED;
    }

    private static PreparedStatement number(Connection connection, EventSchema schema, String sought, String where)
            throws SQLException {
        return connection.prepareStatement("SELECT " + sought.formatted(schema.globalIndexColumn()) + " FROM "
                + schema.domainEventTable() + where + OR_NO_ROW);
    }

    /** The tables of the engine; a column of the type INTEGER that is the key needs no index of its own. */
    private static final class Tables extends AbstractEventTableFactory {
        @Override
        protected String idColumnType() {
            return "INTEGER";
        }

        @Override
        protected String payloadType() {
            return "BLOB";
        }
    }
}
