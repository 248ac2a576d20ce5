package vn.khuyencong.ledger.command.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Text;

/**
 * How strictly commands are read: nothing unknown, nothing twice, nothing guessed. Amounts are
 * {@code {"amount":"1500000","currency":"VND"}}, dates {@code yyyy-MM-dd}, words are composed to NFC.
 */
final class CommandJson {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,17}");

    private CommandJson() {}

    static void make(JsonMapper.Builder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule("commands")
                        .addDeserializer(Money.class, new Amounts())
                        .addDeserializer(LocalDate.class, new Dates())
                        .addDeserializer(Long.class, new WholeNumbers())
                        .addDeserializer(String.class, new Words()));
    }

    /** The wire form of an amount; {@code currency} is there so that nobody takes nghìn or triệu for đồng. */
    record Amount(String amount, String currency) {}

    private static final class Amounts extends StdDeserializer<Money> {
        Amounts() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return (Money) context.handleUnexpectedToken(
                        context.constructType(Money.class),
                        parser.currentToken(),
                        parser,
                        "an amount is {\"amount\":\"<digits>\",\"currency\":\"VND\"}");
            }
            Amount given = context.readValue(parser, Amount.class);
            if (given.amount() == null || !"VND".equals(given.currency())) {
                return (Money) context.handleWeirdStringValue(
                        Money.class, String.valueOf(given.currency()), "an amount has digits and the currency VND");
            }
            return Money.parse(given.amount());
        }
    }

    private static final class Dates extends StdDeserializer<LocalDate> {
        Dates() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String given = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
            try {
                return BusinessDate.plausible(LocalDate.parse(given, ISO));
            } catch (DateTimeParseException notADate) {
                return (LocalDate) context.handleWeirdStringValue(
                        LocalDate.class,
                        parser.getValueAsString(""),
                        "a date is yyyy-MM-dd and stands in the calendar");
            }
        }
    }

    /** A count, as a JSON integer or in the digits in which the ledger itself writes it. */
    private static final class WholeNumbers extends StdDeserializer<Long> {
        WholeNumbers() {
            super(Long.class);
        }

        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) {
            String given = parser.getValueAsString("");
            return DIGITS.matcher(given).matches()
                    ? Long.valueOf(given)
                    : (Long) context.handleWeirdStringValue(Long.class, given, "a count is a whole number, 0 or more");
        }
    }

    private static final class Words extends StdDeserializer<String> {
        Words() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? Text.nfc(parser.getString())
                    : (String) context.handleUnexpectedToken(
                            context.constructType(String.class), parser.currentToken(), parser, "words are a string");
        }
    }
}
