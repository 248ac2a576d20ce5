package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/**
 * The numbers behind a refusal, in đồng.
 *
 * @param field JSON pointer of what was asked wrongly, empty for the whole
 * @param values what the sentence about it names, in its order
 * @param firstDate the first day on which the account would fail
 * @param entries the entries that the available sum is made of
 */
public record Details(
        String field,
        List<String> values,
        @Nullable Money requested,
        @Nullable Money available,
        @Nullable LocalDate firstDate,
        List<String> entries) {

    /**
     * The numbers of a sum that does not suffice; the sentence about it names them in this order: requested, available,
     * whose sum it is, and the first day on which it fails.
     */
    static Details shortfall(
            String field, String of, Money requested, Money available, LocalDate firstDate, List<String> entries) {
        List<String> values = List.of(requested.toString(), available.toString(), of, firstDate.toString());
        return new Details(field, values, requested, available, firstDate, entries);
    }

    static Details at(String field, Object... values) {
        return new Details(field, List.of(values).stream().map(Object::toString).toList(), null, null, null, List.of());
    }
}
