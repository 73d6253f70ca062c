"""The command ``article-parse run``: dumps in, rows out, over several processes, without losing one."""
