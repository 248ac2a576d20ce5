package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for names that recur in every event. A number is given at once, from any thread; the writer saves it in the
 * transaction of the first event that can carry it.
 */
final class Dictionary {

    private record Entry(int id, String name) {}

    private final String table;
    private final ConcurrentMap<String, Integer> ids = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, String> names = new ConcurrentHashMap<>();
    private final Queue<Entry> unsaved = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger(1);

    private Dictionary(String table) {
        this.table = table;
    }

    static Dictionary load(Connection connection, String table) throws SQLException {
        Dictionary dictionary = new Dictionary(table);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, name FROM " + table + " ORDER BY id")) {
            while (rows.next()) {
                dictionary.ids.put(rows.getString(2), rows.getInt(1));
                dictionary.names.put(rows.getInt(1), rows.getString(2));
                dictionary.next.set(rows.getInt(1) + 1);
            }
        }
        return dictionary;
    }

    int idOf(String name) {
        Integer known = ids.get(name);
        return known != null ? known : ids.computeIfAbsent(name, this::learn);
    }

    private Integer learn(String name) {
        Entry entry = new Entry(next.getAndIncrement(), name);
        names.put(entry.id(), name);
        unsaved.add(entry);
        return entry.id();
    }

    String nameOf(int id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalStateException("the table " + table + " has no row " + id);
        }
        return name;
    }

    /** Writes what is new into the running transaction and answers how many entries that was. */
    int save(Connection connection) throws SQLException {
        if (unsaved.isEmpty()) {
            return 0;
        }
        int count = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + "(id, name) VALUES (?, ?)")) {
            for (Entry entry : unsaved) {
                insert.setInt(1, entry.id());
                insert.setString(2, entry.name());
                insert.executeUpdate();
                count++;
            }
        }
        return count;
    }

    /** Forgets that the first entries were new, once the transaction that saved them is durable. */
    void saved(int count) {
        for (int i = 0; i < count; i++) {
            unsaved.remove();
        }
    }
}
