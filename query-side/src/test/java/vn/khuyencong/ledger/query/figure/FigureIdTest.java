package vn.khuyencong.ledger.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;

class FigureIdTest {
    private static final Filter FILTER = new Filter(
            new Unit("31@2004-07-08"),
            new FiscalYear(2016),
            Period.ofYears(2014, 2020),
            FundingSource.LOCAL,
            Activities.of("A3.1", "A3.3"),
            null);

    @Test
    void an_id_says_all_of_its_figure() {
        FigureId figure = new FigureId(
                Measure.ADVANCE_OUTSTANDING,
                new FigureScope(
                        FILTER, new TreeMap<>(Map.of(Dimension.ACTIVITY, "none", Dimension.SOURCE, "PROVINCIAL"))),
                new Moment(12, LocalDate.of(2016, 12, 31), Instant.parse("2017-01-01T00:00:00Z")));

        assertThat(FigureId.parse(figure.text())).isEqualTo(figure);
    }

    @Test
    void an_id_is_canonical_json_that_anyone_can_read() {
        FigureId figure = new FigureId(Measure.PLANNED, FigureScope.of(FILTER), new Moment(3, null, null));
        String json = new String(Base64.getUrlDecoder().decode(figure.text().substring(3)), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo("{\"measure\":\"planned\",\"position\":\"3\",\"scope\":{\"activity\":\"A3.1+A3.3\","
                        + "\"fiscalYear\":\"2016\",\"period\":\"2014-01-01/2020-12-31\","
                        + "\"province\":\"31@2004-07-08\",\"source\":\"LOCAL\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f1.", "f1.!", "f2.e30", "f1.e30", "f1.eyJtZWFzdXJlIjoicGxhbm5lZCJ9", "planned"})
    void what_no_ledger_gave_out_is_refused(String text) {
        assertThatThrownBy(() -> FigureId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_spelling_of_the_same_figure_is_refused() {
        String loose = "{\"position\":\"3\",\"measure\":\"planned\",\"scope\":{}}";
        String id =
                "f1." + Base64.getUrlEncoder().withoutPadding().encodeToString(loose.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FigureId.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
