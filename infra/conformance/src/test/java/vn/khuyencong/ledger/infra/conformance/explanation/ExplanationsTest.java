package vn.khuyencong.ledger.infra.conformance.explanation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.history.SeededBooks;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** Every figure can say what it is made of: entries that the log holds with these very digits, and that add up to it. */
@ExtendWith({DemoLedger.class, SeededBooks.Shared.class})
class ExplanationsTest {
    private static final String PAST = "effectiveAsOf=2017-11-20";
    private static final int SMALL_PAGE = 7;
    private static final int LARGE_PAGE = 1_000;

    @Test
    void every_figure_of_the_five_texts_is_the_sum_of_entries_that_hold_its_parts(RunningLedger demo) throws Exception {
        mustBeExplained(demo.as("kiemtoan"), "", SMALL_PAGE);
    }

    @Test
    void every_figure_of_a_long_history_is_the_sum_of_entries_that_hold_its_parts(SeededBooks books) throws Exception {
        mustBeExplained(books.desks().auditor(), "", LARGE_PAGE);
    }

    @Test
    void every_figure_of_a_past_day_is_explained_as_of_that_day(SeededBooks books) throws Exception {
        mustBeExplained(books.desks().auditor(), PAST, LARGE_PAGE);
    }

    @Test
    void every_reported_amount_of_hai_phong_reaches_its_decision_through_its_programme(RunningLedger demo) {
        Person auditor = demo.as("kiemtoan");
        List<Figure> figures = figures(auditor, "province=31@2004-07-08&source=ALL");
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.leaves(auditor, LARGE_PAGE))
                        .isNotEmpty()
                        .allSatisfy(leaf -> assertThat(leaf.get("evidence")
                                        .valueStream()
                                        .flatMap(evidence ->
                                                evidence.get("legalBasis").valueStream())
                                        .map(basis -> basis.get("decision").asString() + " via "
                                                + basis.get("via").asString()))
                                .contains(Money.DECISION_459 + " via programme.31@2004-07-08.local.2016-2020")));
    }

    private static List<Figure> figures(Person reader, String question) {
        return Figure.of(
                reader.get("/api/v1/balances?" + question).mustBeAccepted().json());
    }

    private static void mustBeExplained(Person auditor, String question, int page) throws Exception {
        List<Figure> figures = figures(auditor, question);
        Map<String, JsonNode> events = Events.of(auditor).all().stream()
                .collect(toMap(it -> it.get("eventId").asString(), it -> it));
        assertThat(figures).isNotEmpty();
        Together.all(
                2,
                Duration.ofMinutes(3),
                figures.stream()
                        .<Callable<Void>>map(figure -> () -> {
                            mustAddUp(figure, figure.leaves(auditor, page), events);
                            return null;
                        })
                        .toList());
        System.out.println(figures.size() + " figures explained " + question);
    }

    private static void mustAddUp(Figure figure, List<JsonNode> leaves, Map<String, JsonNode> events) {
        assertThat(leaves.stream()
                        .map(leaf -> Figure.amountOf(leaf.get("amount")))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .as("%s", figure)
                .isEqualTo(figure.amount());
        assertThat(leaves).as("%s", figure).allSatisfy(leaf -> {
            JsonNode event = events.get(leaf.at("/entry/eventId").asString());
            assertThat(event).isNotNull();
            assertThat(event.get("stream").asString() + "~"
                            + event.get("sequence").asString())
                    .isEqualTo(leaf.at("/entry/id").asString());
            String digits = Figure.amountOf(leaf.get("amount")).abs().toString();
            assertThat(event.get("payload").toString()).containsAnyOf('"' + digits + '"', "\"-" + digits + '"');
        });
    }
}
