package vn.khuyencong.ledger.infra.embedded.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** A serialized type as one word: {@code BudgetApproved@1}, or the bare name where there is no revision. */
final class TypeName {

    private TypeName() {}

    static String of(SerializedType type) {
        return type.getRevision() == null ? type.getName() : type.getName() + "@" + type.getRevision();
    }

    static SerializedType parse(String word) {
        int at = word.lastIndexOf('@');
        return at < 0
                ? new SimpleSerializedType(word, null)
                : new SimpleSerializedType(word.substring(0, at), word.substring(at + 1));
    }
}
