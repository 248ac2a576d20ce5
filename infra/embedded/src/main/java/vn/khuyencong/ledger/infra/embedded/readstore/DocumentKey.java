package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import io.netty.buffer.ByteBufUtil;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How an {@code _id} becomes the text that the table is ordered by: a string is its own key, the rest is marked. */
final class DocumentKey {

    /** No key of ours begins with a control character. */
    private static final String MARK = "\u0001";

    static final String FIRST_MARKED = MARK;
    static final String AFTER_MARKED = "\u0002";

    private DocumentKey() {}

    static String of(@Nullable Object id) {
        return switch (id) {
            case String text when !text.startsWith(MARK) -> text;
            case ObjectId objectId -> MARK + "objectId:" + objectId.getHexData();
            case Integer number -> MARK + "number:" + number;
            case Long number -> MARK + "number:" + number;
            case Double number when Double.isFinite(number) -> MARK + "number:" + plain(new BigDecimal(number));
            case null, default -> MARK + "bson:" + hex(id);
        };
    }

    /** The smallest key that is greater than this one. */
    static String after(String key) {
        return key + '\u0000';
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String hex(@Nullable Object id) {
        return ByteBufUtil.hexDump(StoredDocument.encode(new Document("_id", id)));
    }
}
