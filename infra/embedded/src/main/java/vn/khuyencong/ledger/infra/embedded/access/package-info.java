/** Who may come in: local users, their roles and provinces, and what is told to whom may not. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.access;

import org.jspecify.annotations.NullMarked;
