package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Keeps ids that are UUIDs in 16 bytes, and any other id as its text. */
final class EventId {

    static final int UUID_BYTES = 16;
    private static final int UUID_LENGTH = 36;

    private EventId() {}

    static void bind(PreparedStatement statement, int index, String id) throws SQLException {
        Optional<byte[]> compact = compact(id);
        if (compact.isPresent()) {
            statement.setBytes(index, compact.get());
        } else {
            statement.setString(index, id);
        }
    }

    static String read(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof byte[] bytes ? expand(bytes, 0) : rows.getString(column);
    }

    /** The 16 bytes, if the text is a UUID in the one form that reads back as the same text. */
    static Optional<byte[]> compact(String text) {
        if (text.length() != UUID_LENGTH || text.charAt(8) != '-') {
            return Optional.empty();
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text)
                    ? Optional.of(ByteBuffer.allocate(UUID_BYTES)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array())
                    : Optional.empty();
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    static String expand(byte[] bytes, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, at, UUID_BYTES);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
