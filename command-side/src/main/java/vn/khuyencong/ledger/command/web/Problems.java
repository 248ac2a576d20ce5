package vn.khuyencong.ledger.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.Money;

/** Tells what is wrong with a command as RFC 9457 problems: the code, the place, the numbers, in the reader's language. */
@RestControllerAdvice(basePackages = "vn.khuyencong.ledger.command")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Messages messages;
    private final BareCodes bareCodes;
    private final HeldCommands commands;

    Problems(Messages messages, Registry registry, HeldCommands commands) {
        this.messages = messages;
        this.bareCodes = new BareCodes(registry);
        this.commands = commands;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> declined(DeclinedProblem problem, HttpServletRequest request, Locale locale) {
        Declined declined = problem.declined();
        Details details = declined.details();
        String code = codeOf(declined);
        List<String> values = valuesOf(declined);
        HttpStatus status = RefusalStatus.of(declined.refusal(), isAboutTheUrl(details.field(), request));
        ProblemDetail body = body(status, code, details.field(), messages.refusal(code, values, locale), locale);
        put(body, "requested", amount(details.requested()));
        put(body, "available", amount(details.available()));
        put(body, "firstDate", details.firstDate());
        put(body, "entries", details.entries().isEmpty() ? null : details.entries());
        List<String> law = declined.refusal().legalBasis();
        put(body, "legalBasis", law.isEmpty() ? null : law);
        put(body, "override", overrideOf(declined.refusal(), request));
        return answer(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(RequestProblem given, Locale locale) {
        RequestProblem problem = bareCodes.orNamed(given);
        String text = messages.refusal(problem.code(), problem.values(), locale);
        return answer(body(problem.status(), problem.code(), problem.pointer(), text, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException problem, Locale locale) {
        return problem.getCause() instanceof JacksonException json
                ? unreadable(json, locale)
                : unreadable(new RequestProblem(HttpStatus.BAD_REQUEST, "BODY_MISSING", ""), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(JacksonException problem, Locale locale) {
        return unreadable(JsonProblems.asRequestProblem(problem), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> impossible(InvalidValue problem, Locale locale) {
        return unreadable(
                new RequestProblem(HttpStatus.BAD_REQUEST, problem.rule().name(), "", problem.given()), locale);
    }

    /** The log could not take the facts: nothing was acknowledged, and it is safe to ask again. */
    @ExceptionHandler({EventStoreException.class, ConcurrencyException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException problem, Locale locale) {
        LOG.error("a command could not be recorded", problem);
        ProblemDetail body = own(HttpStatus.SERVICE_UNAVAILABLE, "LEDGER_UNAVAILABLE", locale);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** What is left is the ledger's own fault; it is told without its inside. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException problem, Locale locale) {
        LOG.error("a command failed", problem);
        return answer(own(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", locale));
    }

    private ProblemDetail own(HttpStatus status, String code, Locale locale) {
        return body(status, code, "", messages.refusal(code, List.of(), locale), locale);
    }

    private static String codeOf(Declined declined) {
        return declined.refusal() == Refusal.INVALID_VALUE
                ? declined.details().values().getFirst()
                : declined.refusal().name();
    }

    /** An impossible value names its rule first, and its message only what was given. */
    private static List<String> valuesOf(Declined declined) {
        List<String> values = declined.details().values();
        return declined.refusal() == Refusal.INVALID_VALUE ? values.subList(1, values.size()) : values;
    }

    private @Nullable OverrideOffer overrideOf(Refusal refusal, HttpServletRequest request) {
        CommandBodies.Read read = CommandBodies.Read.of(request);
        return read == null ? null : OverrideOffer.of(read, refusal, commands);
    }

    private static boolean isAboutTheUrl(String field, HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && !field.isEmpty() && named.containsKey(field.substring(1));
    }

    private ProblemDetail body(HttpStatus status, String code, String pointer, String text, Locale locale) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, text);
        body.setTitle(messages.title(status, locale));
        body.setProperty("code", code);
        body.setProperty("errors", List.of(Map.of("pointer", pointer, "code", code, "message", text)));
        return body;
    }

    private static void put(ProblemDetail body, String name, @Nullable Object value) {
        if (value != null) {
            body.setProperty(name, value);
        }
    }

    private static @Nullable Map<String, String> amount(@Nullable Money money) {
        return money == null ? null : Map.of("amount", money.toString(), "currency", "VND");
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
