package vn.khuyencong.ledger.infra.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Row> ROWS = Table.read("/table/cells.csv");

    @Test
    void rows_keep_the_order_of_the_file() {
        assertThat(ROWS).extracting(row -> row.text("id")).containsExactly("1", "2");
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_vietnamese() {
        assertThat(ROWS.getFirst().text("words")).isEqualTo("Đào tạo nghề, \"truyền nghề\"");
    }

    @Test
    void an_empty_cell_is_unknown() {
        assertThat(ROWS.get(1).orNull("words")).isNull();
        assertThat(ROWS.get(1).dateOrNull("day")).isNull();
        assertThatThrownBy(() -> ROWS.get(1).text("words")).hasMessageContaining("words");
    }

    @Test
    void a_date_is_read_as_iso() {
        assertThat(ROWS.getFirst().date("day")).isEqualTo(LocalDate.of(2016, 3, 21));
        assertThat(ROWS.getFirst().dateOrNull("day")).isEqualTo(LocalDate.of(2016, 3, 21));
    }

    @Test
    void a_column_that_is_not_there_is_a_mistake_of_the_reader() {
        assertThatThrownBy(() -> ROWS.getFirst().orNull("amount")).hasMessageContaining("no column amount");
    }

    @Test
    void a_table_with_a_torn_row_is_refused() {
        assertThatThrownBy(() -> Table.read("/table/torn.csv")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Table.read("/table/lost.csv")).hasMessageContaining("/table/lost.csv");
    }
}
