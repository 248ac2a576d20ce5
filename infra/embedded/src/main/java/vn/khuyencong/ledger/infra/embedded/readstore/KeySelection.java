package vn.khuyencong.ledger.infra.embedded.readstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a query says of its keys: a set of them, or the stretch {@code from <= key < below}.
 *
 * <p>It may be wider than the query, never narrower; {@link #exact} tells that nothing is left to compare.
 */
record KeySelection(
        @Nullable NavigableSet<String> keys,
        String from,
        @Nullable String below,
        boolean exact) {

    /** The order of the table, and of MongoDB: by the bytes of UTF-8. */
    private static final Comparator<String> BYTE_ORDER =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    static KeySelection of(Document query, @Nullable String idField) {
        KeySelection selection = new KeySelection(null, "", null, query.isEmpty());
        for (Map.Entry<String, Object> condition : query.entrySet()) {
            if (condition.getKey().equals(idField)) {
                selection = selection.and(condition.getValue(), query.size() == 1);
            } else if (condition.getKey().equals("$and") && condition.getValue() instanceof Collection<?> parts) {
                selection = selection.andEach(parts, idField);
            }
        }
        return selection;
    }

    private KeySelection andEach(Collection<?> parts, @Nullable String idField) {
        KeySelection selection = this;
        for (Object part : parts) {
            if (part instanceof Document conditions && conditions.containsKey(idField)) {
                selection = selection.and(conditions.get(idField), false);
            }
        }
        return selection;
    }

    private KeySelection and(@Nullable Object condition, boolean alone) {
        if (BsonRegularExpression.isRegularExpression(condition)) {
            return this;
        }
        if (!(condition instanceof Document operators)
                || operators.keySet().stream().noneMatch(KeySelection::isOperator)) {
            return only(List.of(DocumentKey.of(condition)), alone);
        }
        KeySelection selection = this;
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            selection = selection.and(operator.getKey(), operator.getValue(), alone && operators.size() == 1);
        }
        return selection;
    }

    private KeySelection and(String operator, @Nullable Object operand, boolean alone) {
        if (operator.equals("$eq")) {
            return only(List.of(DocumentKey.of(operand)), alone);
        }
        if (operator.equals("$in") && operand instanceof Collection<?> ids) {
            return ids.stream().anyMatch(BsonRegularExpression::isRegularExpression)
                    ? this
                    : only(ids.stream().map(DocumentKey::of).toList(), alone);
        }
        if (!(operand instanceof String)) {
            return this;
        }
        String key = DocumentKey.of(operand);
        return switch (operator) {
            case "$gte" -> startingAt(key);
            case "$gt" -> startingAt(DocumentKey.after(key));
            case "$lt" -> endingBefore(key);
            case "$lte" -> endingBefore(DocumentKey.after(key));
            default -> this;
        };
    }

    private KeySelection only(Collection<String> wanted, boolean alone) {
        NavigableSet<String> both = wanted.stream()
                .filter(key -> keys == null || keys.contains(key))
                .collect(Collectors.toCollection(() -> new TreeSet<>(BYTE_ORDER)));
        return new KeySelection(both, from, below, alone);
    }

    KeySelection startingAt(String key) {
        return BYTE_ORDER.compare(key, from) <= 0 ? this : new KeySelection(keys, key, below, exact);
    }

    KeySelection endingBefore(String key) {
        return below != null && BYTE_ORDER.compare(key, below) >= 0 ? this : new KeySelection(keys, from, key, exact);
    }

    private static boolean isOperator(String name) {
        return name.startsWith("$");
    }
}
