package vn.khuyencong.ledger.infra.embedded.readstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection to the file, always inside a transaction, with the statements it has prepared. */
final class SqliteSession implements AutoCloseable {

    private static final int PAGE_BYTES = 4 << 20;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteSession(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Runs a statement and tells how many rows it changed. */
    int update(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    /** The rows of a key and its BSON, up to a page that fits easily into memory. */
    List<StoredDocument> page(String sql, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<StoredDocument> page = new ArrayList<>();
            long bytes = 0;
            while (bytes < PAGE_BYTES && rows.next()) {
                StoredDocument row = new StoredDocument(rows.getString(1), rows.getBytes(2));
                page.add(row);
                bytes += row.bson().length;
            }
            return page;
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    List<String> texts(String sql, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw failed("COMMIT", failure);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw failed("ROLLBACK", failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw failed("CLOSE", failure);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static IllegalStateException failed(String sql, SQLException failure) {
        return new IllegalStateException("The read store failed at: " + sql, failure);
    }
}
