package vn.khuyencong.ledger.query.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A head and rows of values: Money, dates, moments and numbers are themselves, anything else is its text. */
public final class Table {
    private final List<String> head;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    public Table(String... head) {
        this.head = List.of(head);
    }

    public Table add(@Nullable Object... cells) {
        rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
        return this;
    }

    public List<String> head() {
        return head;
    }

    public List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }
}
