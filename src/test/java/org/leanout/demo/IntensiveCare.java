package org.leanout.demo;

import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.review;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.shared.Origin.VOLUNTEERED;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.help.HelpKind;
import org.leanout.maturity.Assessments;
import org.leanout.partner.Tier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One more partner for tests that take it with {@code @Import}: an order taker for whom every condition of the next level
 * holds, and whom a few points of the index keep below it.
 */
@TestComponent
public class IntensiveCare {

    public static final String PATH = "/partners/intensive-care";
    public static final String DIRECTOR = "Leena Aalto";
    public static final String EMAIL = "leena@leanout.example";
    public static final String PASSWORD = CastPeople.PASSWORD;

    private final Faces faces;
    private final CastClock clock;
    private final Assessments assessments;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    IntensiveCare(
            Faces faces, CastClock clock, Assessments assessments, TransactionTemplate transaction, JdbcClient jdbc) {
        this.faces = faces;
        this.clock = clock;
        this.assessments = assessments;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Maya Brand looks after it. */
    public void enter() {
        try {
            UUID id = transaction.execute(status -> tell(new Stage(faces, clock)));
            clock.goOn();
            assessments.renew(id);
        } finally {
            clock.goOn();
            SecurityContextHolder.clearContext();
        }
    }

    private UUID tell(Stage stage) {
        Relationship care = stage.begins(
                80, maya(), "Intensive care", "Patient care", "32 beds", Tier.HIGH, HIGH, HIGH, "clinical");
        Me leena = care.person(80, DIRECTOR, "Director of intensive care", "555 0161", HIGH, HIGH, NEUTRAL);
        care.sponsor(80, "Leena");
        care.talks()
                .had(
                        meeting(78, VOLUNTEERED, 45, "What a night is like", "Leena"),
                        review(30, 60, "The first two months", "Leena"));
        care.promises().promise(70, 60, "A second screen at the desk", "Leena").kept(61);
        care.promises().promise(50, 40, "Quiet keyboards", "Leena").kept(41);
        care.promises().promise(28, 20, "A phone at every bed", "Leena").kept(21);
        care.help()
                .offer(35, HelpKind.OVERLOOKED_TASK, 30, "Take the dead pumps off the list", "Leena")
                .accepted(33, leena);
        UUID pumps = care.objectives().work("Pumps on one list", PROJECT, 45, -40, 90, "Ruben Falk, devices");
        care.objectives()
                .wanted(44, leena, "Nights in which patients sleep", SERVICE, "patients")
                .served(42, pumps, "Fewer alarms of pumps that nobody uses.");
        stage.on(0);
        return care.head().id();
    }

    private Me maya() {
        UUID id = jdbc.sql("select id from account where email = 'maya@leanout.example'")
                .query(UUID.class)
                .single();
        return new Me(id, "Maya Brand", "maya@leanout.example", Set.of(Role.BRM), false);
    }
}
