package vn.khuyencong.ledger.query.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.query.documents.NotReached;

/** Tells what is wrong with a question as RFC 9457 problems, Vietnamese unless the reader asks for English. */
@RestControllerAdvice(basePackages = "vn.khuyencong.ledger.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuestionProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(QuestionProblem problem, Locale locale) {
        return answer(problem.status(), problem.code(), problem.parameter(), problem.values(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> impossible(InvalidValue problem, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "VALUE_IMPOSSIBLE", "", List.of(problem.given()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> behind(NotReached problem, Locale locale) {
        ResponseEntity<ProblemDetail> told =
                answer(HttpStatus.SERVICE_UNAVAILABLE, "NOT_FOLDED_YET", "", List.of(), locale);
        return ResponseEntity.status(told.getStatusCode())
                .header("Retry-After", "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(told.getBody());
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, String parameter, List<String> values, Locale locale) {
        ResourceBundle words = words(locale);
        String text = new MessageFormat(words.getString(code), Locale.ROOT).format(values.toArray());
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, text);
        body.setTitle(words.getString("title." + status.value()));
        body.setProperty("code", code);
        body.setProperty("errors", List.of(Map.of("pointer", parameter, "code", code, "message", text)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ResourceBundle words(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle(
                "questions",
                Locale.of(english ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
