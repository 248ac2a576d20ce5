package vn.khuyencong.ledger.infra.embedded.access;

import org.springframework.http.HttpStatus;

/** Why somebody may not come in; the names are the codes of the problems, and their words stand in {@code words/access}. */
enum Refused {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    TOO_MANY_GUESSES(HttpStatus.TOO_MANY_REQUESTS),
    CSRF_MISSING(HttpStatus.FORBIDDEN),
    ROLE_NOT_ALLOWED(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    Refused(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
