package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which replies were read already is forgotten at night, though the mailbox may have been given up. */
@OnTheCast
class ForgottenRepliesTests {

    @Autowired
    RecurringTask<Void> forgetReplies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void after_ninety_days_and_not_before() {
        read("old", Duration.ofDays(90).plusSeconds(1));
        read("young", Duration.ofDays(89));
        forgetReplies.executeRecurringly(new TaskInstance<>(forgetReplies.getName(), "recurring"), mock());
        assertThat(known()).containsExactly("young");
    }

    private void read(String mail, Duration ago) {
        jdbc.sql("""
                        insert into received_mail (account_id, message_id, received_at)
                        select id, cast(:mail as bytea), :at from account where email = 'ines@leanout.example'
                        """)
                .param("mail", mail)
                .param("at", Timestamp.from(today.now().minus(ago)))
                .update();
    }

    private List<String> known() {
        return jdbc.sql("select convert_from(message_id, 'UTF8') from received_mail")
                .query(String.class)
                .list();
    }
}
