package vn.khuyencong.ledger.infra.conformance.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.command.CommandSide;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.duties.BodyLines;

/** Whoever confirms a posting reads its command part by part, in words. */
class HeldWordsTest {
    private static final Set<Class<?>> NAMING = Set.of(PartyId.class, ProgrammeId.class, StatementId.class);

    /** A part of a command by its name in the interface, and what it holds or lists. */
    record Part(String name, Class<?> type) {
        /** A command within a command is shown by its own parts. */
        static Stream<Part> of(RecordComponent component) {
            Part part = new Part(component.getName(), itemOf(component.getGenericType()));
            if (part.type.isInterface()) {
                return Stream.empty();
            }
            return part.isMadeOfParts() ? partsOf(part.type) : Stream.of(part);
        }

        private boolean isMadeOfParts() {
            return type.isRecord() && type.getRecordComponents().length > 1;
        }

        private static Class<?> itemOf(Type type) {
            return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
        }

        BodyLines.Line shownAs(Object value) {
            return BodyLines.of("{\"line\":{\"%s\":\"%s\"}}".formatted(name, value))
                    .getFirst();
        }
    }

    private static Stream<Part> partsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(Part::of);
    }

    static Stream<Part> parts() {
        return CommandSide.heldCommands().all().stream()
                .flatMap(HeldWordsTest::partsOf)
                .distinct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_command_and_every_part_has_a_name(String language) {
        Stream<String> commands = CommandSide.heldCommands().all().stream().map(it -> "command." + it.getSimpleName());
        Stream<String> parts = parts().map(part -> "field." + part.name());
        assertThat(Stream.concat(commands, parts).filter(key -> !words(language).containsKey(key)))
                .as("without a word")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_sum_is_shown_as_money_and_every_code_in_words(Part part) {
        if (part.type() == Money.class) {
            assertThat(part.shownAs("1500000").form()).isEqualTo(BodyLines.Form.DONG);
        }
        if (part.type().isEnum()) {
            for (Object code : part.type().getEnumConstants()) {
                List<String> groups = part.shownAs(code).words();
                assertThat(groups)
                        .as("a word for %s", code)
                        .anyMatch(group -> words("vi").containsKey(group + "." + code));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_people_write_is_shown_as_it_is_and_what_names_a_stream_leads_there(Part part) {
        if (part.type() == String.class) {
            assertThat(List.of("gian hàng", "party.x", "fund.x", "99@2004-13-08"))
                    .allMatch(written -> part.shownAs(written).form() == BodyLines.Form.SAID);
        }
        if (NAMING.contains(part.type())) {
            assertThat(part.shownAs("party.x").form()).isEqualTo(BodyLines.Form.STREAM);
        }
        if (part.type() == Unit.class) {
            assertThat(part.shownAs("86@2004-07-08").form()).isEqualTo(BodyLines.Form.UNIT);
        }
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("words/common", Locale.of(language));
    }
}
