package vn.khuyencong.ledger.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class QuestionProblems {
    private static final String SECONDS_TO_WAIT = "2";

    @ExceptionHandler({QuestionProblem.class, InvalidValue.class, NotReached.class})
    ResponseEntity<ProblemDetail> wrong(RuntimeException problem, Locale locale) {
        ToldProblem told = ToldProblem.of(problem, locale);
        ProblemDetail body = ProblemDetail.forStatusAndDetail(told.status(), told.text());
        body.setTitle(told.title());
        body.setProperty("code", told.code());
        body.setProperty(
                "errors", List.of(Map.of("pointer", told.parameter(), "code", told.code(), "message", told.text())));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(told.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (told.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(body);
    }
}
