/** One project, fund, programme or party at a time: where its money stands and everything that happened to it. */
@NullMarked
package vn.khuyencong.ledger.query.projects;

import org.jspecify.annotations.NullMarked;
