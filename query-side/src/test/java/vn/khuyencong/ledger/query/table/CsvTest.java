package vn.khuyencong.ledger.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;

class CsvTest {
    @Test
    void a_table_is_written_as_a_spreadsheet_in_vietnam_opens_it() {
        Table table = new Table("position", "day", "moment", "year", "amount", "quote")
                .add(
                        12L,
                        LocalDate.of(2016, 3, 21),
                        Instant.parse("2016-03-21T17:30:00.123456Z"),
                        new FiscalYear(2016),
                        Money.dong(-1_500_000),
                        "trên \"70 tỷ\"; gần")
                .add(13L, null, null, null, null, "=1+1");

        assertThat(Csv.text(table))
                .isEqualTo("\uFEFFposition;day;moment;year;amount;quote\r\n"
                        + "12;2016-03-21;2016-03-21T17:30:00.123456Z;2016;-1500000;\"trên \"\"70 tỷ\"\"; gần\"\r\n"
                        + "13;;;;;'=1+1\r\n");
    }
}
